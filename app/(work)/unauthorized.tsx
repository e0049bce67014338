/** Whoever is not logged in is led to log-in and never here; without this file Next sends a page of its own along with every page. */
export default function Unauthorized() {
  return null
}
