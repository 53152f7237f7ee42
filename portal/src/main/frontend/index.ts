// Follows addresses for Flow: the views are all on the server, one route leads to them, and a general router is not needed.
// The event has the name that Vaadin's router gives it: the page listens to it (2-takeover.js).
import { Flow, type NavigationParameters } from 'Frontend/generated/jar-resources/Flow.js';

type Place = { pathname: string; search: string; hash: string };
type Answer = { cancel?: true; redirect?: string };

const { action } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
}).serverSideRoutes[0];
const outlet = document.querySelector('#outlet')!;
const commands = {
  prevent: (): Answer => ({ cancel: true }),
  redirect: (pathname: string): Answer => ({ redirect: pathname }),
};

const router = { render: (to: NavigationParameters) => go({ search: '', hash: '', ...to }) };

let steps = 0;

/** Show what stands at `to`; a later step wins over one that is still under way. */
async function go(to: Place, enter: () => void = () => {}): Promise<void> {
  const step = ++steps;
  const view = await action(to);
  const answer = ((await view.onBeforeEnter?.(to, commands, router)) ?? {}) as Answer;
  if (step !== steps || answer.cancel) return;
  if (answer.redirect) return go({ pathname: answer.redirect, search: '', hash: '' }, enter);
  enter();
  if (view.parentElement !== outlet) outlet.replaceChildren(view);
  dispatchEvent(new Event('vaadin-router-location-changed'));
}

const here = (): Place => ({ pathname: location.pathname, search: location.search, hash: location.hash });
const address = (place: Place): string => place.pathname + place.search + place.hash;

/** The link under `event` that leads to another view of this portal in this tab, if there is one. */
function followed(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin || link.hasAttribute('download') || link.hasAttribute('router-ignore')) return;
  if ((link.target && link.target !== '_self') || (link.hash && link.pathname === location.pathname)) return;
  return link;
}

document.addEventListener('click', (event) => {
  const link = followed(event);
  if (!link) return;
  event.preventDefault();
  scrollTo(0, 0);
  const to = { pathname: link.pathname, search: link.search, hash: link.hash };
  void go(to, () => address(to) === address(here()) || history.pushState(null, '', address(to)));
});
addEventListener('popstate', () => void go(here()));
// Flow's client takes any 'pageshow' for a return from the browser's cache, and loads the page again: it begins after the
// first one.
addEventListener('pageshow', () => setTimeout(() => void go(here())), { once: true });
