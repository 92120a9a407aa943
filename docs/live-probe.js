// Close the Loop: the live probe. What to do with it is in live-probe.md. Run `probe`.
// Plain Apps Script, one file, no library. Every question is asked by itself: one that fails answers with its error.

var LOCALES = ['en_US', 'de_DE', 'fr_FR', 'pl_PL', 'tr_TR'];

function probe() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var before = book.getSpreadsheetLocale();
  var sheet = fresh(book, 'live probe');
  var result = { probe: 1, locales: {} };
  try {
    LOCALES.forEach(function (locale) {
      book.setSpreadsheetLocale(locale);
      SpreadsheetApp.flush();
      result.locales[locale] = separators(sheet);
    });
    book.setSpreadsheetLocale('de_DE');
    leaveColours(book);
    book.setSpreadsheetLocale('en_US');
    SpreadsheetApp.flush();
    result.spills = spills(sheet);
    result.clear = clearing(sheet);
    result.content = content();
  } finally {
    book.setSpreadsheetLocale(before);
  }
  var text = JSON.stringify(result);
  book.deleteSheet(sheet);
  var kept = fresh(book, 'live probe result');
  for (var at = 0; at < text.length; at += 40000) {
    // Behind an apostrophe a text stays as it is.
    kept.getRange(1 + at / 40000, 1).setValue("'" + text.slice(at, at + 40000));
  }
  Logger.log(text);
  return text;
}

function fresh(book, name) {
  var there = book.getSheetByName(name);
  var made = book.insertSheet();
  if (there) book.deleteSheet(there);
  made.setName(name);
  return made;
}

/** What a question answers, or the error that it ends in. */
function ask(question) {
  try {
    return question();
  } catch (error) {
    return 'throws: ' + String(error.message || error);
  }
}

function separators(sheet) {
  var answers = {};
  var writes = {
    setFormula: function (cell, formula) {
      cell.setFormula(formula);
    },
    setFormulas: function (cell, formula) {
      cell.setFormulas([[formula]]);
    },
    setFormulaR1C1: function (cell, formula) {
      cell.setFormulaR1C1(formula.replace(/B1/g, 'R1C2'));
    },
    setValue: function (cell, formula) {
      cell.setValue(formula);
    },
  };
  var formulas = {
    semicolon: '=IF(B1="";MAX(2;3);B1)',
    comma: '=IF(B1="",MAX(2,3),B1)',
    point: '=B1+1.5',
    decimalComma: '=B1+1,5',
  };
  Object.keys(writes).forEach(function (name) {
    answers[name] = {};
    Object.keys(formulas).forEach(function (kind) {
      answers[name][kind] = ask(function () {
        sheet.clear();
        var cell = sheet.getRange('A1');
        writes[name](cell, formulas[kind]);
        SpreadsheetApp.flush();
        return { shows: cell.getDisplayValue(), formula: cell.getFormula() };
      });
    });
  });
  answers.columnsByComma = ask(function () {
    return shownBy(sheet, '=SUM({1,2})');
  });
  answers.columnsByBackslash = ask(function () {
    return shownBy(sheet, '=SUM({1\\2})');
  });
  answers.rowsBySemicolon = ask(function () {
    return shownBy(sheet, '=SUM({1;2})');
  });
  answers.rule = {
    semicolon: ask(function () {
      return ruleOf(sheet, '=AND($A1="x";LEN($A1)>0)');
    }),
    comma: ask(function () {
      return ruleOf(sheet, '=AND($A1="x",LEN($A1)>0)');
    }),
  };
  answers.validation = {
    semicolon: ask(function () {
      return validationOf(sheet, '=AND(LEN(A1)>2;A1<>"x")');
    }),
    comma: ask(function () {
      return validationOf(sheet, '=AND(LEN(A1)>2,A1<>"x")');
    }),
  };
  return answers;
}

function shownBy(sheet, formula) {
  sheet.clear();
  sheet.getRange('A1').setFormula(formula);
  SpreadsheetApp.flush();
  return sheet.getRange('A1').getDisplayValue();
}

function newRule(range, formula) {
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
  return rule.setBackground('#ff0000').setRanges([range]).build();
}

function ruleOf(sheet, formula) {
  sheet.setConditionalFormatRules([newRule(sheet.getRange('A1:A2'), formula)]);
  SpreadsheetApp.flush();
  var rules = sheet.getConditionalFormatRules();
  var condition = rules.length === 0 ? null : rules[0].getBooleanCondition();
  sheet.clearConditionalFormatRules();
  return condition === null ? 'gone' : String(condition.getCriteriaValues()[0]);
}

/** A rule that rejects what is invalid tells by the write whether its formula was read. */
function validationOf(sheet, formula) {
  var cell = sheet.getRange('A1');
  sheet.clear();
  cell.clearDataValidations();
  cell.setDataValidation(
    SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(false).build(),
  );
  SpreadsheetApp.flush();
  var read = cell.getDataValidation();
  var takes = ask(function () {
    cell.setValue('long enough');
    SpreadsheetApp.flush();
    return 'yes';
  });
  cell.clearDataValidations();
  return { formula: read === null ? 'gone' : String(read.getCriteriaValues()[0]), takesWhatIsValid: takes === 'yes' };
}

function leaveColours(book) {
  ask(function () {
    var sheet = fresh(book, 'live probe colours');
    sheet.getRange('A1:B1').setValues([['semicolon', 'comma']]);
    sheet.getRange('A2:B2').setValues([['x', 'x']]);
    sheet.setConditionalFormatRules([
      newRule(sheet.getRange('A2'), '=AND($A2="x";LEN($A2)>0)'),
      newRule(sheet.getRange('B2'), '=AND($B2="x",LEN($B2)>0)'),
    ]);
  });
}

function spills(sheet) {
  var answers = {};
  var formulas = {
    hstack: '=HSTACK(A1:A3;B1:B3)',
    filter: '=FILTER(A1:B3;A1:A3<>"")',
    filterBlanks: '=FILTER(A1:B4;ISNUMBER(ROW(A1:A4)))',
    filterNone: '=FILTER(A1:B3;A1:A3="nobody")',
    sort: '=SORT(A1:B4;1;TRUE)',
    sortOfFilter: '=SORT(SORT(FILTER(HSTACK(A1:A4;B1:B4);ISNUMBER(B1:B4));1;TRUE);2;TRUE)',
    blankColumn: '=HSTACK(A1:A3;IF(ISNUMBER(ROW(A1:A3));""))',
  };
  Object.keys(formulas).forEach(function (name) {
    answers[name] = ask(function () {
      sheet.clear();
      sheet.getRange('A1:B4').setValues([
        ['b', 2],
        ['a', ''],
        ['', 1],
        ['', ''],
      ]);
      sheet.getRange('D1').setFormula(formulas[name]);
      SpreadsheetApp.flush();
      return {
        shows: sheet.getRange('D1:F5').getDisplayValues(),
        values: sheet.getRange('D1:F5').getValues(),
        lastRow: sheet.getLastRow(),
      };
    });
  });
  return answers;
}

function clearing(sheet) {
  return ask(function () {
    sheet.clear();
    var cell = sheet.getRange('A1');
    cell.setValue('x').setNote('note').setBackground('#00ff00');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
    sheet.setConditionalFormatRules([newRule(sheet.getRange('A1'), '=A1="x"')]);
    SpreadsheetApp.flush();
    sheet.clear();
    SpreadsheetApp.flush();
    var left = {
      value: cell.getValue(),
      note: cell.getNote(),
      background: cell.getBackground(),
      validation: cell.getDataValidation() !== null,
      rules: sheet.getConditionalFormatRules().length,
    };
    cell.setNote('');
    cell.clearDataValidations();
    sheet.clearConditionalFormatRules();
    return left;
  });
}

function content() {
  return {
    appended: ask(function () {
      return HtmlService.createHtmlOutput('<b>a</b>').append('<i>b</i>').getContent();
    }),
    cleared: ask(function () {
      return HtmlService.createHtmlOutput('<b>a</b>').clear().getContent();
    }),
    untrusted: ask(function () {
      return HtmlService.createHtmlOutput('<b>').appendUntrusted('<i>&"').getContent();
    }),
  };
}
