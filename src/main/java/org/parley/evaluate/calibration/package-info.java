/** Whether facts are right as often as their confidence says, and a fit of confidences for which they are. */
package org.parley.evaluate.calibration;
