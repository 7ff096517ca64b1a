/** The first stop of the Tab key. */
export function SkipLink() {
  return (
    <a className="skip" href="#innehall">
      Hoppa till innehållet
    </a>
  )
}
