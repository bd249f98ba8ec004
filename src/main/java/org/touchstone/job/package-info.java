/**
 * Long work: jobs whose items lie in the database, the threads that go through them, and what people may say to a job. What is done
 * with an item is somebody else's to say: {@link org.touchstone.job.Work}.
 */
@NullMarked
package org.touchstone.job;

import org.jspecify.annotations.NullMarked;
