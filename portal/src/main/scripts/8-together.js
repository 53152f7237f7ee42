// Two people on one page: the server says that something is new, and nothing of what; the page asks for it as whoever is in
// front of it, and takes it over without touching the field that this person is writing in.
(() => {
  const page = window.CoteACote;
  const region = document.getElementById('statut');
  // How long somebody who wrote is not led away: long enough to read the next digits from a card.
  const PAUSE = 4000;
  let source = null;
  let session = null;
  let asked = 0;
  let handed = 0;
  // Since when this page may be on its way to where the other is; 0 once the answer is there.
  let going = 0;

  const bar = () => page.seen().querySelector('[data-seance]');

  function watch() {
    const here = bar();
    const now = here ? here.dataset.seance : null;
    if (now === session) return;
    session = now;
    if (source) source.close();
    source = null;
    if (now && window.EventSource) listen(now);
  }

  // A browser asks again by itself where the line broke, and gives up where a server that is in trouble answered.
  function listen(now) {
    const opened = (source = new EventSource('/seance/' + now + '/flux'));
    opened.addEventListener('change', ask);
    opened.addEventListener('beat', () => fetch('/seance/' + now + '/present', { cache: 'no-store' }).catch(() => {}));
    opened.addEventListener('error', () => {
      if (opened.readyState !== 2) return;
      setTimeout(() => {
        if (source !== opened) return;
        listen(now);
        ask();
      }, 3000 + 5000 * Math.random());
    });
  }

  // Several changes at once are one question.
  function ask() {
    clearTimeout(asked);
    asked = setTimeout(() => {
      if (!page.drawn || page.sending()) return ask();
      page.takeOver();
      const here = bar();
      if (!here) return;
      const writes = Math.max(0, ...Array.from(page.seen().querySelectorAll('main form'), wait));
      if (!writes || Date.now() - handed > 1000) {
        handed = Date.now();
        page.handOver();
      }
      if (!writes) going = Date.now();
      here.dispatchEvent(new CustomEvent(writes ? 'regard' : 'changement'));
      if (writes && writes <= PAUSE) asked = setTimeout(ask, writes);
    }, 40);
  }

  page.mayGo = () => Date.now() - going < 3000;
  page.arrived = () => (going = 0);

  // What is written comes before where the other goes: for how long this person is left where they are. What is handed over
  // by a button alone stays until they press it.
  function wait(form) {
    const wrote = Number(form.dataset.wrote) || 0;
    if (!form.hasAttribute('data-kept')) return wrote ? Infinity : 0;
    return wrote + PAUSE - Date.now();
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (!form || page.taking) return;
    if (!names(form).includes(event.target.name)) form.dataset.mine = JSON.stringify([...names(form), event.target.name]);
    if (!ticked(event.target) && event.target.type !== 'hidden') form.dataset.wrote = Date.now();
    if (bar()) form.dataset.shared = 'oui';
  });

  // In the form itself, so that it goes along when Flow's copy takes the written one's place.
  const names = (form) => JSON.parse(form.dataset.mine || '[]');
  const ticked = (field) => field.type === 'radio' || field.type === 'checkbox';
  const question = (name) => name.replace(/^_seen\./, '').split('.')[0];

  const touched = (form) => new Set(names(form).map(question));

  /** The questions that this person has touched, on a page that is shared. */
  page.touched = (form) => (bar() ? Array.from(touched(form)) : null);
  page.isShared = () => Boolean(bar());
  page.wasShared = (form) => Boolean(form.dataset.shared);
  /** Whether this person has written what stands in a field, or is alone with it. */
  page.isMine = (form, field) => !page.wasShared(form) || touched(form).has(question(field.name));

  function take(form) {
    const values = JSON.parse(form.dataset.partage);
    const own = touched(form);
    Array.from(form.elements).forEach((field) => {
      const texts = values[field.name];
      if (!texts || own.has(question(field.name))) return;
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
    target.dataset.dit = form.dataset.montreDit;
    const named = target.querySelector('summary, h1') || target;
    if (form.dataset.pointed !== shown && region) region.textContent = target.dataset.dit + ' ' + named.textContent.trim();
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
