/**
 * Controls that several screens share: forms, tables, fields that save when they are left, empty states. Knows no screen
 * and no rule of the product; may use {@link drydock.ui.base}.
 */
@NullMarked
package drydock.ui.control;

import org.jspecify.annotations.NullMarked;
