/** What reading costs, measured: see {@code docs/benchmarks.md}. Compiled and run only with the profile {@code bench}. */
package org.parley.bench;
