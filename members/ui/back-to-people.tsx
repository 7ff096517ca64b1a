import Link from 'next/link'

export function BackToPeople() {
  return (
    <Link href="/personer" prefetch={false}>
      Personer
    </Link>
  )
}
