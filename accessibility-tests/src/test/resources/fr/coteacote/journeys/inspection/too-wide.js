() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return Array.from(document.body.querySelectorAll('*'))
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
    .slice(0, 5)
    .map((one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"');
}
