// Fields that colours forced by the device leave without an edge.
() => Array.from(document.querySelectorAll('input:not([type=hidden]), textarea, select, button'))
  .filter((one) => one.checkVisibility())
  .filter((one) => {
    const style = getComputedStyle(one);
    const outside = one.closest('.row') ? getComputedStyle(one.closest('.row')) : style;
    const drawn = (look) => look.borderTopStyle !== 'none' && parseFloat(look.borderTopWidth) >= 1
      && !/transparent|rgba\(.*, 0\)$/.test(look.borderTopColor);
    return !drawn(style) && !drawn(outside);
  })
  .map((one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"')
