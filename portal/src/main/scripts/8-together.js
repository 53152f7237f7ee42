// Two people on one page: the server says that something is new, and nothing of what; the page asks for it as whoever is in
// front of it, and takes it over without touching the field that this person is writing in.
(() => {
  const page = window.CoteACote;
  const region = document.getElementById('statut');
  const mine = new WeakMap();
  let source = null;
  let session = null;
  let asked = 0;

  const bar = () => page.seen().querySelector('[data-seance]');

  function watch() {
    const here = bar();
    const now = here ? here.dataset.seance : null;
    if (now === session) return;
    session = now;
    if (source) source.close();
    source = null;
    if (!now || !window.EventSource) return;
    source = new EventSource('/seance/' + now + '/flux');
    source.addEventListener('change', ask);
  }

  // Several changes at once are one question.
  function ask() {
    clearTimeout(asked);
    asked = setTimeout(() => {
      if (!page.drawn || page.sending()) return ask();
      page.takeOver();
      const here = bar();
      if (here) here.dispatchEvent(new CustomEvent('changement'));
    }, 40);
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (!form || page.taking) return;
    if (!mine.has(form)) mine.set(form, new Set());
    mine.get(form).add(event.target.name);
  });

  const question = (name) => name.replace(/^_seen\./, '').split('.')[0];

  /** The questions that this person has touched, on a page that is shared. */
  page.touched = (form) => (bar() ? Array.from(new Set(Array.from(mine.get(form) || [], question))) : null);

  const ticked = (field) => field.type === 'radio' || field.type === 'checkbox';

  function take(form) {
    const values = JSON.parse(form.dataset.partage);
    const own = mine.get(form) || new Set();
    const touched = new Set(Array.from(own, question));
    Array.from(form.elements).forEach((field) => {
      const texts = values[field.name];
      if (!texts || touched.has(question(field.name))) return;
      if (ticked(field)) field.checked = texts.includes(field.value);
      else if (field.value !== (texts[0] || '')) field.value = texts[0] || '';
    });
  }

  function point(form) {
    const shown = form.dataset.montre;
    document.querySelectorAll('.pointed').forEach((one) => one.classList.remove('pointed'));
    if (!shown) return;
    const target = shown === 'aide' ? form.querySelector('.help') : form.querySelector('.question-head');
    if (!target) return;
    if (shown === 'aide') target.open = true;
    target.classList.add('pointed');
    if (form.dataset.pointed !== shown && region) region.textContent = form.dataset.montreDit || '';
    form.dataset.pointed = shown;
  }

  new MutationObserver((changes) => changes.forEach(({ target, attributeName }) => {
    if (attributeName === 'data-partage') take(target);
    if (attributeName === 'data-montre') point(target);
  })).observe(document.body, { attributes: true, attributeFilter: ['data-partage', 'data-montre'], subtree: true });

  new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  watch();
  page.seen().querySelectorAll('form[data-montre]').forEach(point);
})();
