// The three dates of one summons out of a table that the law made when this page was built:
// nothing is computed here but how many days lie between two days. Says nothing where the
// table says nothing; then the whole answer does, or tells what is wrong.
(function (table) {
  var DAY = 864e5;

  function find(id) { return document.getElementById(id); }
  function value(id) { var field = find(id); return field ? field.value : ''; }

  // the number of a day, as 2026-03-03 writes it, or NaN
  function number(written) {
    if (!/^\d{4}-\d\d-\d\d$/.test(written)) return NaN;
    var at = Date.parse(written + 'T00:00:00Z');
    return at >= 0 && new Date(at).toISOString().slice(0, 10) === written ? at / DAY : NaN;
  }

  // what the table says of a day, or nothing
  function row(line, rows, day) {
    var sign = line.charAt(day - table.from);
    return sign && sign !== ' ' ? rows[table.signs.indexOf(sign)] : null;
  }

  function words(day, said) {
    var date = new Date(day * DAY);
    return said.months[date.getUTCMonth()]
      .replace('{d}', date.getUTCDate())
      .replace('{y}', date.getUTCFullYear())
      .replace('{w}', said.weekdays[date.getUTCDay()]);
  }

  // days that begin so many days after another: the first, the last, whether perhaps never
  function after(day, row, at) {
    return {
      first: row[at] === null ? null : day + row[at],
      last: row[at + 1] === null ? null : day + row[at + 1],
      never: row[at + 2]
    };
  }

  function together(one, other) {
    if (one.first === null || other.first === null) {
      var some = one.first === null ? other : one;
      return { first: some.first, last: some.last, never: one.never || other.never };
    }
    return {
      first: Math.min(one.first, other.first),
      last: Math.max(one.last, other.last),
      never: one.never || other.never
    };
  }

  function sentence(forms, days, said) {
    if (days.first === null) return forms.none;
    var form = days.first === days.last
      ? (days.never ? 'maybe' : 'certain')
      : (days.never ? 'rangeMaybe' : 'range');
    return forms[form]
      .replace('{0}', words(days.first, said))
      .replace('{1}', words(days.last, said));
  }

  function answer(placed, appear, said) {
    var ofPlacing = appear >= placed ? row(table.placed, table.placings, placed) : null;
    var ladder = ofPlacing && row(table.ladders[ofPlacing[9]], table.appearings, appear);
    if (!ladder) return '';
    var days = [
      after(placed, ofPlacing, 0),
      after(placed, ofPlacing, 3),
      together(after(placed, ofPlacing, 6), after(appear, ladder, 0))
    ];
    return said.shell.replace('{list}', days.map(function (each, i) {
      return sentence(said.states[i], each, said);
    }).join(''));
  }

  function show() {
    if (window.povestkaWhole) return;
    var old = find('first');
    if (old) old.remove();
    var english = ('&' + location.hash.slice(1) + '&').indexOf('&en&') >= 0;
    find('questions').insertAdjacentHTML('afterend', answer(
      number(value('fact.0.on')), number(value('fact.0.appear')), table[english ? 'en' : 'ru']));
  }

  document.addEventListener('change', show);
  if (value('fact.0.on')) show();
})(TABLE);
