import { Comments } from './Comments.tsx';
import { Story } from './Story.tsx';

/** Översikt: the next step, what it is about, how far it has come. */
export default function Overview() {
  return (
    <div class="overview">
      <div class="o-story">
        <Story />
        <Comments />
      </div>
    </div>
  );
}
