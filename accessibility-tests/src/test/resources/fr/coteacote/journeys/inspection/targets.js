// Links in a sentence are as high as the sentence: the only exception that WCAG 2.5.5 needs here. A label or a link may
// stretch over the row or the card in which it stands.
() => {
  const stretched = (one) =>
    getComputedStyle(one, '::after').position === 'absolute' && one.offsetParent || one;
  const box = (one) => {
    const labels = one.labels && /radio|checkbox/.test(one.type) ? Array.from(one.labels) : [];
    const boxes = [one, ...labels].map(stretched).map((part) => part.getBoundingClientRect());
    const least = (side) => Math.min(...boxes.map((part) => part[side]));
    const most = (side) => Math.max(...boxes.map((part) => part[side]));
    return {width: most('right') - least('left'), height: most('bottom') - least('top')};
  };
  const inSentence = (one) => one.localName === 'a' && getComputedStyle(one).display === 'inline'
    && Array.from(one.parentElement.childNodes)
      .some((node) => node.nodeType === 3 && node.textContent.trim());
  const skip = (one) => one.classList.contains('skip') || one.type === 'hidden';
  return Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary'))
    .filter((one) => one.checkVisibility() && !skip(one) && !inSentence(one))
    .map((one) => ({one, size: box(one)}))
    .filter(({size}) => size.width < 47.5 || size.height < 47.5)
    .map(({one, size}) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40)
      + '" ' + Math.round(size.width) + ' × ' + Math.round(size.height));
}
