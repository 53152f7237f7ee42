// Go where Tab leads, from the first stop to the last: each must show that it is there, and come after the one before, as
// one reads. In a group of radio buttons Tab stops once.
() => {
  const before = document.activeElement;
  const alone = (one) => {
    if (one.type !== 'radio' || one.checked) return true;
    const group = Array.from(document.getElementsByName(one.name)).filter((other) => other.form === one.form);
    return group.some((other) => other.checked) ? false : group[0] === one;
  };
  const stops = Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'))
    .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden' && alone(one));
  const named = (one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"';
  const ringed = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const around = (one, levels) => one && levels ? [one, ...around(one.parentElement, levels - 1)] : [];
  const faults = [];
  let last = null;
  for (const stop of stops) {
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) faults.push('cannot be focused: ' + named(stop));
    const shown = around(stop, 5).some((one) => ringed(getComputedStyle(one)))
      || ringed(getComputedStyle(stop, '::after'));
    if (!shown) faults.push('shows no focus: ' + named(stop));
    if (stop.tabIndex > 0) faults.push('jumps the queue: ' + named(stop));
    const box = stop.getBoundingClientRect();
    // What begins the next column may stand above the end of the one before, wherever the page is scrolled to.
    const above = last && box.bottom < last.box.top + 1 && box.left < last.box.right;
    if (above) faults.push(named(stop) + ' stands above ' + named(last.stop));
    if (!stop.classList.contains('skip')) last = {stop, box};
  }
  if (before && before !== document.body) before.focus({ preventScroll: true });
  else {
    // Nobody was there: what the page does next takes the focus from nobody.
    document.activeElement.blur();
    dispatchEvent(new Event('looked-around'));
  }
  return faults;
}
