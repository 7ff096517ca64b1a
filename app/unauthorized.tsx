import Unauthorized from '#app/(intranet)/unauthorized.tsx'

/** For a door outside the frame. */
export default function RootUnauthorized() {
  return <Unauthorized standalone />
}
