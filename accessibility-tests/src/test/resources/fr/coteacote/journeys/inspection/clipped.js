// Text of which something is cut off: by a box that hides what does not fit, or by the left edge of the page.
() => {
  const hides = (style, axis) => /hidden|clip/.test(style['overflow' + axis]);
  const cutBy = (box, rect) => {
    const style = getComputedStyle(box);
    if (!hides(style, 'X') && !hides(style, 'Y')) return false;
    const edge = box.getBoundingClientRect();
    const margin = parseFloat(style.overflowClipMargin) || 0;
    return hides(style, 'X') && (rect.right > edge.right + margin + 1 || rect.left < edge.left - margin - 1)
      || hides(style, 'Y') && (rect.bottom > edge.bottom + margin + 1 || rect.top < edge.top - margin - 1);
  };
  const ancestors = (one) => one && one !== document.body ? [one, ...ancestors(one.parentElement)] : [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const above = ancestors(text.parentElement);
    if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
    if (above.some((one) => getComputedStyle(one).clipPath !== 'none' || one.classList.contains('skip'))) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (Array.from(range.getClientRects()).some((rect) => rect.left < -1 || above.some((box) => cutBy(box, rect)))) {
      faults.push('"' + text.data.trim().slice(0, 40) + '"');
    }
  }
  return faults.slice(0, 5);
}
