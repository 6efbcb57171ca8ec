/**
 * Where things are defined and used, what is made of what, and renaming: pure functions behind
 * {@link org.cad0.ir.ide.navigation.NavigationFeatures}.
 */
package org.cad0.ir.ide.navigation;
