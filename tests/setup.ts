import nock from 'nock';

// No test reaches the network; servers that tests start themselves are on the loopback address.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
