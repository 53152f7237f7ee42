// What was read on the screen and is not on paper. What is pressed may go, and what stands around the page too.
() => {
  const told = 'main :is(h1, h2, h3, p, legend, label, dt, dd, li)';
  const pressed = (one) => one.querySelector('a, button') || one.closest('a, button');
  const lost = Array.from(document.querySelectorAll(told))
    .filter((one) => one.textContent.trim() && !one.checkVisibility() && !pressed(one))
    .filter((one) => !one.closest('[hidden], [data-without-scripts]') && one.dataset.state === undefined);
  return lost.slice(0, 5).map((one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"');
}
