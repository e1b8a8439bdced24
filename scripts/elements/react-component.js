// How React drives one element. React 18 sets attributes only and hears no custom events, React 19 does both in its
// own way; here properties and listeners are set by hand, so both do the same.
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';

/** A server has no layout; there attributes say what they can. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** @param {string} name @param {{ tag: string, attributes: Record<string, string>, properties: string[], events: Record<string, string> }} shape */
export function component(name, { tag, attributes, properties, events }) {
  const Component = forwardRef((props, forwarded) => {
    const element = useRef(null);
    const callbacks = useRef({});
    const before = useRef({});
    const shown = {};
    const given = {};
    const heard = {};
    for (const key of Object.keys(props)) {
      const value = props[key];
      if (events[key]) heard[events[key]] = value;
      else if (attributes[key] && typeof value !== 'object' && typeof value !== 'function')
        shown[attributes[key]] = value === true ? '' : value === false ? undefined : value;
      else if (properties.indexOf(key) >= 0) given[key] = value;
      else shown[key === 'className' ? 'class' : key] = value;
    }

    useImperativeHandle(forwarded, () => element.current, []);
    useBeforePaint(() => {
      const target = element.current;
      const listen = (event) => {
        // What bubbles up from an element inside is not said by this one.
        const callback = event.target === target && callbacks.current[event.type];
        if (callback) callback(event);
      };
      const types = Object.keys(events).map((key) => events[key]);
      types.forEach((type) => target.addEventListener(type, listen));
      return () => types.forEach((type) => target.removeEventListener(type, listen));
    }, []);
    useBeforePaint(() => {
      callbacks.current = heard;
      const last = before.current;
      before.current = given;
      for (const key of Object.keys(Object.assign({}, last, given))) {
        // Only what the page changed: another drawing of the page must not undo what the person typed.
        if (given[key] !== last[key] && element.current[key] !== given[key]) element.current[key] = given[key];
      }
    });
    return createElement(tag, Object.assign({}, shown, { ref: element }), props.children);
  });
  Component.displayName = name;
  return Component;
}
