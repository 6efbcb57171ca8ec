/** What local models need of the machine: its kind, the user's cache, settings of the process. */
package org.cad0.model.platform;
