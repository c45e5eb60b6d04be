// What is wrong with the inputs or the settings file, told to a runner.
import { expect, test } from '@jest/globals';
import { deliverWrong } from '../../src/app/deliver-wrong.ts';
import { aPlace } from '../support/build.ts';
import { fakeRunner } from '../support/fake-world.ts';

const path = '.github/supported-versions.yml';

test('each fault is annotated on its own words, and the job fails once', () => {
  const { deliveries, annotations, failures, logged } = fakeRunner();
  const place = { ...aPlace(), path };
  const fault = { message: 'unknown key "a"', place, help: ['choose from policy, rules'] };
  deliverWrong({ wrong: '2 things are wrong', faults: [fault, fault] }, deliveries);
  const annotation = {
    kind: 'error',
    title: 'settings',
    message: 'unknown key "a"\nchoose from policy, rules',
    path,
    span: place.span,
  };
  expect(annotations).toEqual([annotation, annotation]);
  expect(logged).toHaveLength(1);
  expect(failures).toEqual(['2 things are wrong']);
});

test('a wrong input is told by the failure alone', () => {
  const { deliveries, annotations, failures, logged } = fakeRunner();
  deliverWrong({ wrong: 'today is "x"' }, deliveries);
  expect([annotations, logged, failures]).toEqual([[], [], ['today is "x"']]);
});
