// What a page can do a little better with a script. Everything works without it.

// A refused form: the summary takes focus, also where the browser overlooks autofocus on it.
document.querySelector('.errors')?.focus();

// A double click sends once. The button stays enabled, so that its name and value are sent along. Who has waited
// five seconds may try again, and a form that a script sends itself is left alone.
addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => delete form.dataset.sent, 5000);
});

// Back from the next page, a form may be sent again.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
});

// An open menu closes when one turns to something else.
addEventListener('click', event => {
  document.querySelectorAll('details.hats[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
