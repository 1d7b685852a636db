/** stub */
@org.jspecify.annotations.NullMarked
package drydock.workspace;
