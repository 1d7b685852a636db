/**
 * The Registers screen: wallets, roles, alerts, the incident plan, bounty, duties that come round, events. Each is a small
 * table that is edited in place. Start at {@link drydock.ui.registers.RegistersView}.
 */
@NullMarked
package drydock.ui.registers;

import org.jspecify.annotations.NullMarked;
