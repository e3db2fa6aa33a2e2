// @ts-check

/**
 * Makes an element. Whatever comes from a document arrives here as a text node or as the value of a harmless attribute:
 * there is no way to hand in markup, a handler as text, or an address outside this page's own.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 *   a function for `on…`; true for a bare attribute; null, undefined and false for none
 * @param {...(Node | string | number | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value)
    else if (/^(on|style$|srcdoc$)/.test(name)) throw new Error(`${name} cannot be set to a text`)
    else if (/^(href|src|action)$/.test(name) && !/^(#|\/(?!\/))/.test(String(value)))
      throw new Error(`${name} leads out of the page`)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(
    ...children
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (typeof child === 'number' ? String(child) : child)),
  )
  return element
}

/**
 * Words of others, kept from turning the writing direction of what stands around them.
 * @param {string} words
 * @param {string} [className]
 */
export const foreign = (words, className) => h('bdi', { class: className }, words)

/**
 * Children with something between each two.
 * @param {readonly (Node | string)[]} items
 * @param {string} between
 * @returns {(Node | string)[]}
 */
export const joined = (items, between) => items.flatMap((item, index) => (index ? [between, item] : [item]))
