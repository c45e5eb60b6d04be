// Tells what is wrong with the inputs, or with the settings file, and fails the job.
import type { Fault, Wrong } from '../model/wrong.ts';
import { renderFaults } from '../reports/faults-text.ts';
import { plain } from '../reports/paint.ts';
import { visible } from '../reports/visible.ts';
import type { Deliveries } from './deliver.ts';

/** A fault on its own words in the settings file. */
function annotate({ message, place, help }: Fault, { annotate: show }: Pick<Deliveries, 'annotate'>): void {
  show({
    kind: 'error',
    title: 'settings',
    message: [message, ...help].map(visible).join('\n'),
    path: place.path,
    span: place.span,
  });
}

/** Every fault is told where it stands; the job fails with what they come to. */
export function deliverWrong(wrong: Wrong, deliveries: Pick<Deliveries, 'log' | 'annotate' | 'fail'>): void {
  if (wrong.faults !== undefined) deliveries.log(renderFaults(wrong, plain));
  for (const fault of wrong.faults ?? []) annotate(fault, deliveries);
  deliveries.fail(visible(wrong.wrong));
}
