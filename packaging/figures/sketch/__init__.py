"""The drawing kit behind the illustrations: body, foot, poses, and curves of few points."""
