export { default } from '#app/(intranet)/unauthorized.tsx'
