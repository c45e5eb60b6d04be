// The settings of a repository, each with its value and where that came from.
import type { UsedSetting } from '../model/report.ts';
import { textOf } from './lines.ts';
import type { Paint } from './paint.ts';
import { originText, valueText } from './settings-used.ts';
import { tableLines } from './table.ts';

/** The settings as a table for people. */
export function renderSettings(used: readonly UsedSetting[], paint: Paint): string {
  const columns = [
    { title: 'setting', text: ({ key }: UsedSetting) => key },
    { title: 'value', text: ({ value }: UsedSetting) => valueText(value) },
    { title: 'from', text: originText },
  ];
  return textOf([tableLines(columns, used, paint)]);
}

/** The settings for programs. */
export function toJsonSettings(used: readonly UsedSetting[]): object {
  return { schemaVersion: 1, settings: used };
}
