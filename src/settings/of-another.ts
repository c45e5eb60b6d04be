// What the settings file of another repository has to say to a run: how to read it, and not what the run does.
import type { FileSettings } from '../model/settings-file.ts';
import { options } from './options.ts';

/** The settings without those that are about the jobs of their own repository. */
export function ofAnother(file: FileSettings): FileSettings {
  const ofJob = new Set(options.filter(({ isOfJob }) => isOfJob === true).map(({ key }) => key));
  return {
    ...file,
    texts: new Map([...file.texts].filter(([key]) => !ofJob.has(key))),
    used: file.used.filter(({ key }) => !ofJob.has(key)),
  };
}
