/** The contract with clients: the OpenAPI document that is generated from the code, made as strict as the code is. */
@NullMarked
package org.touchstone.contract;

import org.jspecify.annotations.NullMarked;
