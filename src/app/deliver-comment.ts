// Delivers the comment below a pull request, where one is asked for; that it cannot be written costs a notice.
import type { Annotation } from '../model/annotation.ts';
import { isPull } from '../model/event.ts';
import { isUnreached, type Unreached } from '../model/remote.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { commentMarker, renderComment, resolvedComment } from '../reports/comment.ts';
import { visible } from '../reports/visible.ts';
import type { Sources } from './gather.ts';
import type { Run } from './investigate.ts';

/** The run as the comment needs it. */
interface Commenting extends Pick<Run, 'event' | 'repository'> {
  readonly settings: Settings;
}

/** Brings the comment up to date. Null where that is done, or was not to be done; else a notice that says why not. */
export async function deliverComment(
  report: Report,
  { event, settings, repository }: Commenting,
  { connect }: Pick<Sources, 'connect'>,
): Promise<Annotation | null> {
  const pull = isPull(event.occasion) ? event.occasion.number : null;
  // The pull request is one of the repository that the workflow runs in, whatever was looked at.
  const home = repository ?? settings.repo;
  if (!settings.comment || pull === null || home === null) return null;
  const text = renderComment(report, settings.failOnExisting);
  const connection = await connect(settings.token);
  try {
    const outcome = await connection.openForge(home).syncComment(pull, {
      marker: commentMarker,
      text: text ?? resolvedComment,
      isOnlyUpdate: text === null,
    });
    return isUnreached(outcome) ? noticeOf(outcome) : null;
  } finally {
    connection.close();
  }
}

function noticeOf({ unreached, message }: Unreached): Annotation {
  const isForbidden = unreached === 'denied' || unreached === 'missing';
  const next = isForbidden
    ? 'give the job the permission pull-requests: write, which a pull request from a fork never has, or leave the input comment out'
    : 'everything else was delivered, and the next run tries again';
  return {
    kind: 'notice',
    title: 'comment',
    message: [message, next].map(visible).join('\n'),
    path: null,
    span: null,
  };
}
