/** The public surface: hand a dossier to the classifier, get a classification. */
@NullMarked
package org.netsword;

import org.jspecify.annotations.NullMarked;
