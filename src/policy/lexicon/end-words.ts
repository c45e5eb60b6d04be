// The words around a date that say whether support ends then, or something began.
import type { Lexicon } from '../../versions/phrases.ts';

/**
 * `ended` looks back: what it stands beside gets no fixes any more. `open` says that no end is set; `until-behind` stands
 * behind its date. */
export type EndWord = 'until' | 'until-behind' | 'ended' | 'start' | 'open';

export const endWords: Lexicon<EndWord> = {
  until: {
    en: `until, till, thru, through, ends, ends on, ending, expires, expires on, eol, end of life,
      end of support, eos, up to, to, valid until, support ends, sunset, end, eol on, planned eol, by,
      end date, drops, no later than`,
    de: 'bis, bis zum, endet',
    fr: 'jusqu au, jusqu en, jusqu a, jusque, fin',
    es: 'hasta, hasta el, fin',
    pt: 'ate, ate o, fim',
    it: 'fino al, fino a, fine',
    nl: 'tot, tot en met',
    id: 'hingga, sampai',
    pl: 'do',
    sv: 'till, fram till',
    ru: 'до',
    uk: 'до',
    vi: 'den',
    zh: '直到, 截至, 截止, 至, 到, 止',
  },
  'until-behind': {
    tr: 'kadar, tarihine kadar',
    uz: 'gacha',
    fi: 'asti, saakka',
    zh: '止, 为止',
    ja: 'まで',
    ko: '까지',
  },
  ended: {
    en: `ended, ended on, support ended, end of life as of, eol as of, eol since, end of life since,
      reached end of life, expired, since eol, unsupported since, deprecated since, discontinued,
      retired, retired on, eol ed, dropped, unsupported as of, not supported since,
      no longer supported since, deprecated`,
    de: 'endete, eingestellt',
    fr: 'termine',
    es: 'finalizo, termino',
    pt: 'encerrado, terminou',
    ru: 'завершен*, прекращен*',
    zh: '结束于, 已于, 终止于',
    ja: '終了',
  },
  open: {
    en: 'never, none planned, open ended, indefinite, indefinitely, further notice, ongoing, no end, no end date, forever',
    de: 'nie, unbegrenzt, auf weiteres',
    fr: 'jamais, indefini*',
    es: 'nunca, indefinid*',
    pt: 'nunca, indefinid*',
    it: 'mai, indefinit*',
    ru: 'никогда, бессрочн*',
    zh: '永久, 无限期',
    ja: '無期限',
  },
  start: {
    en: `since, released, released on, launched, from, as of, published, starting, after, updated,
      last updated, started, release, on`,
    de: 'seit, ab, veroffentlicht',
    fr: 'depuis, a partir',
    es: 'desde, a partir',
    pt: 'desde, a partir',
    it: 'dal, da',
    id: 'sejak',
    ru: 'с, выпущен*',
    zh: '自, 从, 发布',
    ja: 'から, 以降',
  },
};
