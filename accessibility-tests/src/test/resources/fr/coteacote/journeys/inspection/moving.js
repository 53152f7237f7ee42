// What moves although the person asked that nothing does.
() => {
  const longest = (list) => Math.max(...list.split(',').map((one) => parseFloat(one) * (/ms$/.test(one.trim()) ? 1 : 1000)));
  const moves = (style) => longest(style.transitionDuration) > 10
    || style.animationName !== 'none' && longest(style.animationDuration) > 10;
  return Array.from(document.querySelectorAll('body, body *'))
    .filter((one) => ['', '::before', '::after'].some((part) => moves(getComputedStyle(one, part || null))))
    .map((one) => one.localName + '.' + one.className)
    .concat(document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().duration > 10).map(() => 'a running animation'));
}
