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

// Two forms on one page: what was typed in the one that is not sent is kept for the page that comes next.
const typed = 'typed ' + location.pathname;
const isTyped = field => field.name && !['hidden', 'file', 'submit'].includes(field.type)
  && (['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked
    : field.options ? [...field.options].some(option => option.selected !== option.defaultSelected)
      : field.value !== field.defaultValue);
const address = form => form.getAttribute('action') || '';

addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  const others = [...document.forms].filter(form => form !== event.target)
    .flatMap(form => [...form.elements].filter(isTyped)
      .map(field => [address(form), field.name, field.value, field.checked]));
  if (others.length) sessionStorage.setItem(typed, JSON.stringify(others));
});

JSON.parse(sessionStorage.getItem(typed) || '[]').forEach(([action, name, value, checked]) => {
  const fields = [...document.forms].filter(form => address(form) === action)
    .flatMap(form => [...form.elements].filter(field => field.name === name && !isTyped(field)));
  const choice = fields.find(field => ['checkbox', 'radio'].includes(field.type) && field.value === value);
  if (choice) choice.checked = checked;
  else if (fields[0]) fields[0].value = value;
});
sessionStorage.removeItem(typed);

// Who else is in a text changes while one sits with it: asked three times a minute, and shown when it is something else.
const live = document.querySelector('[data-live]');
if (live) {
  let shown = live.innerHTML.trim();
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(live.dataset.live).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const now = (await answer.text()).trim();
    if (now !== shown) live.innerHTML = shown = now;
  }, 20000);
}
