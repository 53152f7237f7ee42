// Where the page is, how it is called, and whether Flow has something under way that may change both.
() => {
  const clients = Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {});
  return [location.pathname, document.title, clients.some((one) => one.isActive && one.isActive())];
}
