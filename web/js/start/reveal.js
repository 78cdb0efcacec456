// In a frame Start shows the warning signs at once, from the page: they are read
// while the program comes, and it draws the same in their place.
function reveal(button) {
  if (button.id !== 'embed-start') return false;
  const session = document.getElementById('embed-session');
  document.getElementById('embed-facade').remove();
  session.replaceWith(...session.children);
  scrollTo(0, 0);
  // A frame does not take the focus from the page around it.
  if (window === window.parent || document.hasFocus()) document.getElementById('heading').focus({ preventScroll: true });
  begin();
  return true;
}
