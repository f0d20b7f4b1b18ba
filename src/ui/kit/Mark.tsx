/** The product mark: four treads. Stands beside the product's name, so it has no name of its own. */
export function Mark() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="currentColor"
        d="M13.1 0H16v3.55H12v-2.45a1.1 1.1 0 0 1 1.1-1.1zM9.1 4.15H16v3.55H8v-2.45a1.1 1.1 0 0 1 1.1-1.1zM5.1 8.3H16v3.55H4v-2.45a1.1 1.1 0 0 1 1.1-1.1zM1.1 12.45H16v3.55H0v-2.45a1.1 1.1 0 0 1 1.1-1.1z"
      />
    </svg>
  );
}
