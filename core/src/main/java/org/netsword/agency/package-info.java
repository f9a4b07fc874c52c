/** 执法机构、管辖与专项行动。Agencies, competence and campaigns. */
@NullMarked
package org.netsword.agency;

import org.jspecify.annotations.NullMarked;
