// The marks that say yes or no in a status cell: characters and the shortcodes that GitHub draws as them.

/** `unsure` marks (a warning, an hourglass) say nothing alone: words, a date or a legend decide. */
export type Mark = 'yes' | 'no' | 'unsure';

/** Signs that stand for each other, as characters and as names between colons (a name may end in `*`). */
export interface MarkGroup {
  readonly mark: Mark;
  readonly characters: string;
  /** Parted by commas; machine translation has left names in other languages too. */
  readonly names: string;
}

export const markGroups: readonly MarkGroup[] = [
  {
    mark: 'yes',
    characters: '✅✔✓☑🗹√💯🆗👍🎉💚',
    names: `white check mark, heavy check mark, ballot box with check, check mark, check, checkmark, tick,
      thumbsup, 1, ok, o, yes, green heart, tada, 100, green check, green check mark, weisses hakchen,
      hakchen, haken, coche, coche blanche, marque de verification, marca de verificacion*,
      marca de verificacion blanca, marca de verificacao*, marca de selecao, segno di spunta,
      segno di spunta bianco, белая галочка, галочка, onay isareti, beyaz onay isareti`,
  },
  {
    mark: 'yes',
    characters: '🟢🟩',
    names: 'green circle, large green circle, green square, large green square',
  },
  { mark: 'yes', characters: '⭕◯○〇', names: '' },
  {
    mark: 'no',
    characters: '❌✖✗✘✕❎👎×☒🗙⨯⊘⊗☠💀',
    names: `x, х, negative squared cross mark, heavy multiplication x, cross mark, cross, thumbsdown, no,
      heavy x, skull, red cross, no good, skull and crossbones, kreuz, croix, cruz, equis, croce,
      крестик, carpi`,
  },
  { mark: 'no', characters: '🔴🟥', names: 'red circle, red square, large red square' },
  { mark: 'no', characters: '🚫⛔🛑', names: 'no entry, no entry sign, stop sign, octagonal sign' },
  { mark: 'unsure', characters: '⚠', names: 'warning, advertencia, attention, avertissement' },
  { mark: 'unsure', characters: '⏳⌛', names: 'hourglass, hourglass flowing sand' },
  {
    mark: 'unsure',
    characters: '⏲⏰⏱🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛',
    names: 'timer clock, alarm clock, stopwatch, clock*',
  },
  {
    mark: 'unsure',
    characters: '❗❕‼',
    names: 'exclamation, heavy exclamation mark, grey exclamation',
  },
  { mark: 'unsure', characters: '❓❔', names: 'question, grey question' },
  { mark: 'unsure', characters: '🟡🟨', names: 'yellow circle, large yellow circle' },
  {
    mark: 'unsure',
    characters: '🟠🟧🔶🔸',
    names: 'orange circle, large orange circle, large orange diamond, small orange diamond',
  },
  { mark: 'unsure', characters: '🔵🟦', names: 'blue circle, large blue circle' },
  { mark: 'unsure', characters: '🚧', names: 'construction' },
  { mark: 'unsure', characters: '🔜', names: 'soon' },
  { mark: 'unsure', characters: '➖', names: 'heavy minus sign' },
  { mark: 'unsure', characters: '🚨', names: 'rotating light' },
  { mark: 'unsure', characters: '🔧🛠', names: 'wrench, hammer and wrench' },
  { mark: 'unsure', characters: '📅', names: 'calendar, date' },
  { mark: 'unsure', characters: '🔒🛡', names: 'lock, shield' },
  { mark: 'unsure', characters: '💤🐛🧓⬜', names: 'zzz, bug' },
  { mark: 'unsure', characters: '⚓', names: 'anchor' },
];
