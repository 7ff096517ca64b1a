import NotFound from '#app/(intranet)/not-found.tsx'

export const metadata = { title: 'Sidan finns inte' }

export default function RootNotFound() {
  return <NotFound standalone />
}
