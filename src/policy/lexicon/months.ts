// The names of months, with the languages side by side; each list runs from January to December.

/** Month names, folded as words are: lower case, without accents. A dot behind a short form does not count. */
export const monthNames: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  de: [['januar', 'janner'], ['februar'], ['marz', 'mrz'], [], ['mai'], ['juni'], ['juli'], [], [], ['oktober', 'okt'], [], ['dezember', 'dez']],
  fr: [['janvier', 'janv'], ['fevrier', 'fevr', 'fev'], ['mars'], ['avril', 'avr'], [], ['juin'], ['juillet', 'juil'], ['aout'], ['septembre'], ['octobre'], ['novembre'], ['decembre']],
  es: [['enero', 'ene'], ['febrero'], ['marzo'], ['abril', 'abr'], ['mayo'], ['junio'], ['julio'], ['agosto', 'ago'], ['septiembre', 'setiembre'], ['octubre'], ['noviembre'], ['diciembre', 'dic']],
  pt: [['janeiro'], ['fevereiro'], ['marco'], [], ['maio'], ['junho'], ['julho'], [], ['setembro', 'set'], ['outubro', 'out'], ['novembro'], ['dezembro']],
  it: [['gennaio', 'gen'], ['febbraio'], [], ['aprile'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], [], ['settembre'], ['ottobre', 'ott'], [], ['dicembre']],
  nl: [['januari'], ['februari'], ['maart', 'mrt'], [], ['mei'], [], [], ['augustus'], [], [], [], []],
  pl: [['stycznia', 'styczen'], ['lutego', 'luty'], ['marca', 'marzec'], ['kwietnia', 'kwiecien'], ['maja', 'maj'], ['czerwca', 'czerwiec'], ['lipca', 'lipiec'], ['sierpnia', 'sierpien'], ['wrzesnia', 'wrzesien'], ['pazdziernika', 'pazdziernik'], ['listopada', 'listopad'], ['grudnia', 'grudzien']],
  ru: [['января', 'январь', 'янв'], ['февраля', 'февраль', 'фев'], ['марта', 'март', 'мар'], ['апреля', 'апрель', 'апр'], ['мая', 'май'], ['июня', 'июнь', 'июн'], ['июля', 'июль', 'июл'], ['августа', 'август', 'авг'], ['сентября', 'сентябрь', 'сен'], ['октября', 'октябрь', 'окт'], ['ноября', 'ноябрь', 'ноя'], ['декабря', 'декабрь', 'дек']],
  tr: [['ocak'], ['subat'], ['mart'], ['nisan'], ['mayis'], ['haziran'], ['temmuz'], ['agustos'], ['eylul'], ['ekim'], ['kasim'], ['aralik']],
  id: [['januari'], ['februari'], ['maret'], [], ['mei'], ['juni'], ['juli'], ['agustus'], [], ['oktober'], [], ['desember']],
};
