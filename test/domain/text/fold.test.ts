import { fold, wordsOf } from '../../../src/domain/text/fold.js';
import { keyOf } from '../../../src/domain/recognition/lexicon.js';

describe('a text as it is compared', () => {
  it.each([
    ['ÉMILE Müller', 'emile muller'],
    ['İstanbul ILIK ı', 'istanbul ilik i'],
    ['Straße', 'strasse'],
    ['Ørsted æble œuvre', 'orsted aeble oeuvre'],
    ['Łódź đ ð', 'lodz d d'],
    ['Ａｐｐｌｉｅｄ', 'applied'],
    ['ｽﾃｰﾀｽ', 'ステータス'],
    ['が', 'が'],
    ['한글', '한글'],
    ['ё й', 'е и'],
    ['άέή', 'αεη'],
    ['\u200bName\ufeff \u200fx', 'name x'],
    ['שָׁלוֹם', 'שלום'],
  ])('“%s” is “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded.normalize('NFC'));
  });
});

describe('the words of a header', () => {
  it.each<[string, string[]]>([
    ['candidateFirst_name', ['candidate', 'first_name']],
    ['CVDate', ['cv', 'date']],
    ['HRContactName', ['hr', 'contact', 'name']],
    ['lastUPDATE', ['last', 'update']],
    ['2ndRound', ['2nd', 'round']],
    ['round2', ['round', '2']],
    ['L1 result', ['l1', 'result']],
    ['q3', ['q3']],
    ["Date d'inscription", ['date', 'inscription']],
    ['D’inscription', ['inscription']],
    ["l'offre qu'il", ['offre', 'il']],
    ["Qu'est-ce", ['est', 'ce']],
    ["candidate's name", ['candidate', 'name']],
    ['candidates’ names', ['candidates', 'names']],
    ["O'Brien", ['obrien']],
    ['candidate`names', ['candidatenames']],
    ['“Status”', ['status']],
    ['ת״ז', ['תז']],
    ['応募ID', ['応募', 'id']],
    ['ID応募', ['id', '応募']],
    ['이름2', ['이름', '2']],
    ['応募日時', ['応募日時']],
    ['E-Mail / Telefon', ['e', 'mail', 'telefon']],
    ['No. #', ['no', '#']],
    ['Hired?', ['hired?']],
    ['〇 × ✕ ✓ ✔', ['〇', '×', '✕', '✓', '✔']],
    ['***', []],
    ['', []],
    ['e\u0301t\u00e9', ['ete']],
  ])('“%s” are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words.flatMap((word) => word.split('_')));
  });

  it('are looked for in the first two hundred letters', () => {
    expect(wordsOf(`${'a '.repeat(99)}bc`)).toHaveLength(100);
    expect(wordsOf(`${'a '.repeat(100)}bc`)).toHaveLength(100);
  });

  it('are joined by one blank, and an underscore is one', () => {
    expect(keyOf(' First__Name ')).toBe('first name');
    expect(keyOf('E-Mail')).toBe('e mail');
  });
});
