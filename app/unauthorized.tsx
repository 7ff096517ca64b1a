import Unauthorized from '#app/(intranet)/unauthorized.tsx'

/** For a door that the layout itself closes, outside the frame. */
export default function RootUnauthorized() {
  return <Unauthorized standalone />
}
