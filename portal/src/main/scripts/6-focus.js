// A new page says so: after each change of view the focus goes to the errors, or to the title; not when Flow's copy takes
// the place of the written page, unless it is another page by then. Help opens by itself where it stands beside the
// question.
(() => {
  const page = window.CoteACote;
  let title = page.seen().querySelector('#titre');
  let trouble = null;

  function wide() {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return document.body.clientWidth >= 64 * letter;
  }
  function openHelp() {
    if (wide()) page.seen().querySelectorAll('.duo-helped > .help').forEach((help) => (help.open = true));
  }
  function arrived() {
    const incident = page.seen().querySelector('#incident');
    if (incident && incident !== trouble) incident.focus();
    trouble = incident;
    const now = page.seen().querySelector('#titre');
    if (!now || now === title) return;
    const first = !title || !title.isConnected && title.dataset.written === now.textContent;
    title = now;
    page.accompany();
    page.passOn();
    if (first) return;
    page.answered();
    page.reached();
    page.comeBack();
    openHelp();
    window.scrollTo(0, 0);
    (page.seen().querySelector('#erreurs') || now).focus();
  }

  if (title && document.getElementById('avant')) title.dataset.written = title.textContent;
  openHelp();
  const errors = page.seen().querySelector('#erreurs');
  if (errors) errors.focus();
  new MutationObserver(arrived).observe(document.body, { childList: true, subtree: true });

  // The document has a base address: a link inside the page is followed here.
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href*="#"]');
    // A link in a drawing has no "hash" of its own.
    const target = link && document.getElementById(decodeURIComponent(link.getAttribute('href').split('#')[1]));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus();
  });
})();
