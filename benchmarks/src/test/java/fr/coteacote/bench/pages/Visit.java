package fr.coteacote.bench.pages;

/**
 * What one visit of one page cost.
 *
 * @param requests that went over the line
 * @param bytes on the wire, headers included
 * @param scriptBytes those of scripts
 * @param firstPaint milliseconds until something was to be read
 * @param cpu milliseconds that the main thread of the page worked until it was quiet
 * @param shift how much moved after it had been drawn
 */
record Visit(int requests, double bytes, double scriptBytes, double firstPaint, double cpu, double shift) {}
