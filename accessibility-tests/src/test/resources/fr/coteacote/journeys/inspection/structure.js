// Which element stands in which, with their classes and states.
() => {
  const told = /^(role|type|open|hidden|aria-(?!label$|labelledby|describedby|required))/;
  const what = (element) => element.localName
    + Array.from(element.classList).filter((name) => !/^width-/.test(name)).map((name) => '.' + name).join('')
    + Array.from(element.attributes).filter((one) => told.test(one.name))
      .map((one) => '[' + one.name + '=' + one.value + ']').join('');
  const shown = Array.from(document.querySelectorAll('body *')).filter((one) => one.checkVisibility());
  return Array.from(new Set(shown.map((one) => what(one.parentElement) + ' > ' + what(one))));
}
