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
