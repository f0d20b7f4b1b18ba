// jsdom lacks the modal dialog: the open attribute and the close event are all that our Dialog asks of it here.
// Focus trapping and Escape belong to the browser and are tried in tests/e2e.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// jsdom hides every popover by its style sheet but has no way to show one.
HTMLElement.prototype.showPopover ??= function showPopover(this: HTMLElement) {
  this.style.setProperty('display', 'block');
};
HTMLElement.prototype.hidePopover ??= function hidePopover(this: HTMLElement) {
  this.style.removeProperty('display');
};
