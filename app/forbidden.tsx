import Forbidden from '#app/(intranet)/forbidden.tsx'

/** For a door that the layout itself closes, outside the frame. */
export default function RootForbidden() {
  return <Forbidden standalone />
}
