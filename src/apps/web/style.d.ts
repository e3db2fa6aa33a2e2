/** Style sheets are imported for their effect; vite gathers them into one. */
declare module '*.css'
